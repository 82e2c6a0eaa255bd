import {createHash} from 'node:crypto';
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Metafile} from 'esbuild';
import {loadTranslator} from '../src/text/index.ts';
import {type BuiltPage, bundle} from './build-web.ts';

/** Ground and leading colour of the page by day. */
const GROUND = '#faf9f6';
const LEADING = '#1f5f4f';

/**
 * Makes `dist/web`: the same page, byte for byte, and beside it what lets a browser install it and open it without a network. The folder is what a
 * host needs, whole.
 */
export async function buildServed(root: string, page: BuiltPage): Promise<Metafile> {
  const folder = join(root, 'dist/web');
  await mkdir(folder, {recursive: true});
  await copyFile(page.path, join(folder, 'index.html'));
  await copyFile(join(root, 'src/served/icon.png'), join(folder, 'icon.png'));
  await writeFile(join(folder, 'manifest.webmanifest'), await manifest());
  await writeFile(join(folder, '_headers'), headers(page.policy));
  const kept = ['index.html', 'manifest.webmanifest', 'icon.png'];
  const files = Object.fromEntries(
    await Promise.all(kept.map(async name => [name, sha256(await readFile(join(folder, name)))] as const)),
  );
  const {code, metafile} = await bundle(root, 'src/served/service-worker.ts', [], {
    FILES: JSON.stringify(files),
    VERSION: JSON.stringify(sha256(JSON.stringify(files)).slice(0, 16)),
  });
  await writeFile(join(folder, 'sw.js'), code);
  // 18 MB instead of 30: a host that packs by itself leaves such a file as it is
  const recognizer = await readFile(join(root, 'packages/ocr/dist/loanclose-ocr.bin'));
  await mkdir(join(folder, 'ocr'), {recursive: true});
  await writeFile(join(folder, 'ocr/loanclose-ocr.bin'), gzipSync(recognizer, {level: 9}));
  return metafile;
}

/**
 * Every place is beside the page, so that it may lie in any folder of a host. A system hands PDF files over to the page by itself; there is no
 * `share_target`, because what is shared would be sent to the host where the service worker is gone.
 */
async function manifest(): Promise<string> {
  const t = await loadTranslator('zh');
  const icon = {src: 'icon.png', sizes: '512x512', type: 'image/png'};
  return `${JSON.stringify(
    {
      id: './',
      start_url: './',
      scope: './',
      name: t('page.title'),
      short_name: 'loanclose',
      description: t('page.landing.what'),
      lang: 'zh-CN',
      display: 'standalone',
      background_color: GROUND,
      theme_color: LEADING,
      icons: [
        {...icon, purpose: 'any'},
        {...icon, purpose: 'maskable'},
      ],
      file_handlers: [{action: './', accept: {'application/pdf': ['.pdf']}}],
    },
    null,
    2,
  )}\n`;
}

/** As Netlify, Cloudflare Pages and others read it; docs/hosting.md says the same for other servers. The worker alone may ask, and only this host. */
function headers(policy: string): string {
  const always = [
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
    'Cross-Origin-Opener-Policy: same-origin',
    'Cross-Origin-Resource-Policy: same-origin',
    'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  ];
  const page = [`Content-Security-Policy: ${policy}; frame-ancestors 'none'`, 'Cache-Control: no-cache'];
  const worker = ["Content-Security-Policy: default-src 'none'; connect-src 'self'", 'Cache-Control: no-cache'];
  return Object.entries({'/*': always, '/': page, '/index.html': page, '/sw.js': worker})
    .map(([path, lines]) => [path, ...lines.map(line => `  ${line}`)].join('\n'))
    .join('\n')
    .concat('\n');
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
