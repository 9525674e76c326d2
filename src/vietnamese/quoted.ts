/** A name between quotation marks, with those that are part of it made the inner ones: `“Chi bộ ‘3 tốt, 3 không’”`. */
export const quoted = (name: string): string => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
