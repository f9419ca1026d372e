import { assets, stylesFor } from '../../../api/pages/assets';
import { pageUrls } from '../../../api/pages/urls';

describe('what pages are made of', () => {
  it.each([
    ['Hello', []],
    ['Grüße, Ωμέγα, Привет', []],
    ['مرحبا', ['noto-sans-arabic.css']],
    ['שלום', ['noto-sans-hebrew.css']],
    ['नमस्ते', ['noto-sans-devanagari.css']],
    ['নমস্কার', ['noto-sans-bengali.css']],
    ['வணக்கம்', ['noto-sans-tamil.css']],
    ['สวัสดี', ['noto-sans-thai.css']],
    ['გამარჯობა', ['noto-sans-georgian.css']],
    ['Բարեւ', ['noto-sans-armenian.css']],
    ['ሰላም', ['noto-sans-ethiopic.css']],
    ['你好', ['noto-sans-sc.css']],
    ['こんにちは', ['noto-sans-jp.css']],
    ['안녕하세요', ['noto-sans-kr.css']],
  ])('knows the letters of %s', (text, scripts) => {
    expect(stylesFor(text)).toEqual(['noto-sans.css', ...scripts, 'page.css']);
  });

  it('names every file that a style sheet asks for, and no host', async () => {
    const { files } = assets();
    for (const [name, file] of files) {
      if (!name.endsWith('.css')) continue;
      const css = (await file.read()).toString();
      expect(css).not.toMatch(/https?:|@import|data:/);
      for (const [, asked] of css.matchAll(/url\(([^)]*)\)/g)) {
        const font = await files.get(asked!)!.read();
        expect(font.subarray(0, 4).toString()).toBe('wOF2');
      }
    }
  });

  it('has a path that changes with its content', () => {
    expect(pageUrls({ PUBLIC_URL: undefined }).asset('page.css')).toMatch(
      /^\/assets\/[0-9a-f]{16}\/page\.css$/,
    );
  });
});
