/**
 * Where the people of the story come from, in what share, and what they might be called. Shares follow what the centres and the
 * State Department's reports publish: many small groups, two or three large ones, a quarter from the European Union.
 */
export interface Origin {
  readonly country: string
  readonly weight: number
  readonly isEuropeanUnion: boolean
  readonly languages: readonly string[]
  readonly women: readonly string[]
  readonly men: readonly string[]
  readonly families: readonly string[]
}

const origin = (
  country: string,
  weight: number,
  languages: string,
  women: string,
  men: string,
  families: string,
  isEuropeanUnion = false,
): Origin => ({
  country,
  weight,
  isEuropeanUnion,
  languages: languages.split(' '),
  women: women.split(' '),
  men: men.split(' '),
  families: families.split(' '),
})

export const ORIGINS: readonly Origin[] = [
  origin(
    'NG',
    16,
    'en',
    'Blessing Joy Faith Osas Precious Itohan',
    'Samuel Emeka Victor Osagie',
    'Okafor Igbinedion Adeyemi Osaro Eze',
  ),
  origin(
    'RO',
    12,
    'ro',
    'Ioana Andreea Mihaela Raluca Elena',
    'Ion Mihai Florin Costel Vasile',
    'Ionescu Popescu Dumitru Radu Stan',
    true,
  ),
  origin(
    'BG',
    9,
    'bg',
    'Desislava Ivanka Radka Silviya',
    'Georgi Stoyan Dimitar Kiril',
    'Ivanov Petkov Todorov Kolev',
    true,
  ),
  origin(
    'MA',
    10,
    'ar fr',
    'Fatima Khadija Naima Samira',
    'Youssef Hamid Rachid Said Abdellah',
    'Benali Alaoui Tahiri Amrani Idrissi',
  ),
  origin('BR', 7, 'pt', 'Juliana Patrícia Renata Camila', 'João Carlos Wesley Rafael', 'Silva Oliveira Souza Pereira'),
  origin('VN', 6, 'vi', 'Linh Huong Thuy Mai', 'Minh Duc Tuan Hung', 'Nguyen Tran Le Pham'),
  origin('IN', 6, 'pa hi', 'Simran Harpreet Anita', 'Gurpreet Harjit Balwinder Sukhdev', 'Singh Kaur Sharma Gill'),
  origin('PH', 4, 'tl en', 'Maricel Rowena Jocelyn Liza', 'Jun Rodel Arnel', 'Santos Reyes Cruz Bautista'),
  origin('CN', 4, 'zh', 'Li Fang Xiu Mei', 'Wei Jun Qiang Bo', 'Wang Zhang Chen Lin'),
  origin('GH', 3, 'en tw', 'Abena Akosua Efua', 'Kwame Kofi Yaw', 'Mensah Owusu Boateng'),
  origin('EG', 3, 'ar', 'Mona Heba Nadia', 'Ahmed Mahmoud Khaled', 'Hassan Ibrahim Farouk'),
  origin('AL', 3, 'sq', 'Mirela Ardita Blerta', 'Artan Besnik Erjon', 'Hoxha Shehu Prifti'),
  origin('UA', 3, 'uk ru', 'Oksana Iryna Natalia', 'Serhiy Andriy Taras', 'Shevchenko Bondar Koval'),
  origin('CM', 3, 'fr', 'Clarisse Solange Brigitte', 'Jean-Paul Thierry Alain', 'Ngono Mbarga Fotso'),
  origin('TN', 2, 'ar fr', 'Amel Rim Sonia', 'Mehdi Walid Nizar', 'Trabelsi Gharbi Jaziri'),
  origin('PK', 2, 'ur', 'Ayesha Sana', 'Imran Asif Bilal', 'Khan Malik Butt'),
  origin('BD', 2, 'bn', 'Nasrin Shirin', 'Rahim Kamal Jahangir', 'Hossain Rahman Miah'),
  origin('PL', 2, 'pl', 'Agnieszka Ewa', 'Marek Tomasz', 'Nowak Zielinska', true),
  origin('HU', 2, 'hu', 'Katalin Ildikó', 'Zoltán László', 'Horváth Kovács', true),
  origin('BE', 2, 'nl fr', 'Lien Manon', 'Jonas Kevin', 'Desmedt Lacroix', true),
]
