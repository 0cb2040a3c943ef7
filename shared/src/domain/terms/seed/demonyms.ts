/** What English says where Arabic says the country: "رئيس كوريا الشمالية" is the North Korean leader. */
export const demonyms: Readonly<Record<string, string>> = Object.fromEntries(
  `AE Emirati, AF Afghan, AL Albanian, AM Armenian, AR Argentine, AT Austrian, AU Australian, AZ Azerbaijani,
   BD Bangladeshi, BE Belgian, BF Burkinabe, BG Bulgarian, BH Bahraini, BO Bolivian, BR Brazilian, BY Belarusian,
   CA Canadian, CD Congolese, CG Congolese, CH Swiss, CI Ivorian, CL Chilean, CM Cameroonian, CN Chinese, CO Colombian,
   CU Cuban, CY Cypriot, CZ Czech, DE German, DJ Djiboutian, DK Danish, DZ Algerian, EC Ecuadorian, EG Egyptian,
   ER Eritrean, ES Spanish, ET Ethiopian, FI Finnish, FR French, GB British, GE Georgian, GH Ghanaian, GM Gambian,
   GR Greek, HR Croatian, HT Haitian, HU Hungarian, ID Indonesian, IE Irish, IL Israeli, IN Indian, IQ Iraqi,
   IR Iranian, IS Icelandic, IT Italian, JO Jordanian, JP Japanese, KE Kenyan, KG Kyrgyz, KH Cambodian, KM Comorian,
   KP North Korean, KR South Korean, KW Kuwaiti, KZ Kazakh, LB Lebanese, LK Sri Lankan, LR Liberian, LT Lithuanian,
   LV Latvian, LY Libyan, MA Moroccan, ML Malian, MR Mauritanian, MX Mexican, MY Malaysian, NE Nigerien, NG Nigerian,
   NL Dutch, NO Norwegian, NP Nepali, OM Omani, PE Peruvian, PH Philippine, PK Pakistani, PL Polish, PS Palestinian,
   PT Portuguese, QA Qatari, RO Romanian, RS Serbian, RU Russian, RW Rwandan, SA Saudi, SD Sudanese, SE Swedish,
   SN Senegalese, SO Somali, SS South Sudanese, SY Syrian, TD Chadian, TH Thai, TJ Tajik, TM Turkmen, TN Tunisian,
   TR Turkish, TW Taiwanese, TZ Tanzanian, UA Ukrainian, UG Ugandan, US American, UZ Uzbek, VE Venezuelan,
   VN Vietnamese, XK Kosovar, YE Yemeni, ZA South African, ZM Zambian, ZW Zimbabwean`
    .split(/,\s+/)
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]),
);
