/** The figures of the five source articles, as facts: whole value, total, bound. The articles themselves are not ours. */
export const SEED_FIGURES: Readonly<Record<string, readonly string[]>> = {
  '000': ['24', '12', '6', '32', '100', '3/3', '82', '12/12', '122'],
  '001': [
    '19.000 hon',
    '62.000 hon',
    '7.252',
    '3.855',
    '28.696',
    '7.000 gan',
    '2.416',
    '28.601',
    '94 tu',
    '97 tren',
    '84,2 tu',
  ],
  '002': ['81,48'],
  '003': ['100', '56', '16', '40', '230', '4923', '3904', '119', '03'],
  '004': ['04', '05'],
};

/** Numbers of the pages around the articles, which are of no model. */
export const FURNITURE = ['1740', '169', '2886', '486', '2.102', '3.521', '61.366', '566.712', '80'];

export const SEED_DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  '002': ['184-CT/ĐU', '502-CT/ĐU', '05-CT/TW'],
  '003': ['12-CT/TU', '21-NQ/TW', '267-KH/HU'],
  '004': ['474-QĐ/HU', '05-CT/TW', '101-QĐ/TW'],
};

export const SEED_DATES: Readonly<Record<string, readonly string[]>> = {
  '000': ['2019-04'],
  '003': ['2021-09-13', '2022-06-16', '2023-05-04', '2023-08'],
  '004': ['2021-08-25', '2016-05-15', '2021-09-09/2021-09-13', '2012-06-07'],
};
