// node shot.mjs dist outdir path[,path] widths themes [size]
import { staticServer } from '/work/main/src/cli/static-server.ts';
import { launchBrowser } from '/work/main/tests/support/browser.ts';
const [dist, out, paths, widths='1440,360', themes=',', size=''] = process.argv.slice(2);
import { mkdirSync } from 'node:fs'; mkdirSync(out,{recursive:true});
const server = staticServer(dist); await new Promise(r=>server.listen(0,r)); const port = server.address().port;
const b = await launchBrowser();
for (const w of widths.split(',')) for (const th of themes.split(',')) {
  const ctx = await b.newContext({viewport:{width:+w,height:900}, deviceScaleFactor: 1});
  await ctx.addInitScript(([t,s])=>{ if(t) localStorage['lm-theme']=t; if(s) localStorage['lm-size']=s; },[th,size]);
  const p = await ctx.newPage(); p.on('crash',()=>console.log('CRASH')); p.on('console', m=>{ if(m.type()==='error'||m.type()==='warning') console.log(m.text()); });
  for (const path of paths.split(',')) { await p.goto(`http://localhost:${port}${path}`); await p.waitForTimeout(150);
    const sw = await p.evaluate(()=>document.documentElement.scrollWidth); if (sw> +w) console.log('OVERFLOW', path, w, sw);
    await p.screenshot({path:`${out}/${(path.replaceAll('/','_')||'home')}-${w}${th?'-'+th:''}${size?'-s'+size:''}.png`, fullPage:true}); }
  await ctx.close();
}
await b.close(); server.close();
