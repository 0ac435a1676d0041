/** Languages in which a UK account can be shown. */
export const languages = ['en_GB', 'de_DE', 'pl_PL'] as const;
export type Language = (typeof languages)[number];

const english = {
  product: 'Product details',
  status: 'Status',
  inventory: 'Inventory',
  available: 'Available (FBM)',
  priceHead: 'Price and shipping cost',
  price: 'Price',
  minimum: 'Minimum price',
  maximum: 'Maximum price',
  featured: 'Featured offer',
  fees: 'Estimated fees',
  active: 'Active',
  inactive: 'Inactive',
  outOfStock: 'Inactive (Out of stock)',
  suppressed: 'Search suppressed',
  created: 'Date created',
  edit: 'Edit listing',
  heading: 'Manage All Inventory',
  save: 'Save all',
  search: 'Search SKU, title, ASIN',
};

export type Labels = typeof english;

export const labels: Record<Language, Labels> = {
  en_GB: english,
  de_DE: {
    product: 'Produktdetails',
    status: 'Status',
    inventory: 'Bestand',
    available: 'Verfügbar (Versand durch Verkäufer)',
    priceHead: 'Preis und Versandkosten',
    price: 'Preis',
    minimum: 'Mindestpreis',
    maximum: 'Höchstpreis',
    featured: 'Hervorgehobenes Angebot',
    fees: 'Geschätzte Gebühren',
    active: 'Aktiv',
    inactive: 'Inaktiv',
    outOfStock: 'Inaktiv (Nicht vorrätig)',
    suppressed: 'In der Suche unterdrückt',
    created: 'Erstellungsdatum',
    edit: 'Angebot bearbeiten',
    heading: 'Gesamten Lagerbestand verwalten',
    save: 'Alle speichern',
    search: 'SKU, Titel, ASIN suchen',
  },
  pl_PL: {
    product: 'Szczegóły produktu',
    status: 'Status',
    inventory: 'Zapasy',
    available: 'Dostępne (FBM)',
    priceHead: 'Cena i koszt wysyłki',
    price: 'Cena',
    minimum: 'Cena minimalna',
    maximum: 'Cena maksymalna',
    featured: 'Polecana oferta',
    fees: 'Szacowane opłaty',
    active: 'Aktywna',
    inactive: 'Nieaktywna',
    outOfStock: 'Nieaktywna (Brak w magazynie)',
    suppressed: 'Ukryta w wyszukiwaniu',
    created: 'Data utworzenia',
    edit: 'Edytuj ofertę',
    heading: 'Zarządzaj wszystkimi zapasami',
    save: 'Zapisz wszystko',
    search: 'Szukaj SKU, tytułu, ASIN',
  },
};

/** The language of an address's `lang`, British English without or for an unknown one. */
export function languageOf(name: string | null): Language {
  return languages.find((known) => known === name) ?? 'en_GB';
}
