import { sectionName } from './section-name.js';

describe('sectionName', () => {
  it('says what every newsroom has in the language of the page, and leaves other names alone', () => {
    expect(sectionName('Economy', 'ar')).toBe('اقتصاد');
    expect(sectionName(' sports', 'ar')).toBe('رياضة');
    expect(sectionName('الرياضة', 'en')).toBe('Sport');
    expect(sectionName('Economy', 'en')).toBe('Economy');
    expect(sectionName('ملفّ المياه', 'en')).toBe('ملفّ المياه');
    expect(sectionName('constructor', 'ar')).toBe('constructor');
  });
});
