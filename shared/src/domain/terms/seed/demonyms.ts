/** What English says where Arabic says the country: "رئيس كوريا الشمالية" is the North Korean leader. */
export const demonyms: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `AE Emirati, AF Afghan, AL Albanian, AM Armenian, AO Angolan, AR Argentine|Argentinian, AT Austrian, AU Australian, AZ Azerbaijani,
   BD Bangladeshi, BE Belgian, BF Burkinabe, BG Bulgarian, BH Bahraini, BI Burundian, BJ Beninese, BO Bolivian, BR Brazilian, BT Bhutanese, BW Botswanan, BY Belarusian,
   CA Canadian, CD Congolese, CG Congolese, CH Swiss, CI Ivorian, CL Chilean, CM Cameroonian, CN Chinese, CO Colombian, CR Costa Rican,
   CU Cuban, CY Cypriot, CZ Czech, DE German, DJ Djiboutian, DK Danish, DO Dominican, DZ Algerian, EC Ecuadorian, EE Estonian, EG Egyptian,
   ER Eritrean, ES Spanish, ET Ethiopian, FI Finnish, FJ Fijian, FR French, GA Gabonese, GB British, GE Georgian, GH Ghanaian, GM Gambian, GN Guinean,
   GR Greek, GT Guatemalan, GY Guyanese, HN Honduran, HR Croatian, HT Haitian, HU Hungarian, ID Indonesian, IE Irish, IL Israeli, IN Indian, IQ Iraqi,
   IR Iranian, IS Icelandic, IT Italian, JM Jamaican, JO Jordanian, JP Japanese, KE Kenyan, KG Kyrgyz, KH Cambodian, KM Comorian,
   KP North Korean, KR South Korean, KW Kuwaiti, KZ Kazakh|Kazakhstani, LA Lao|Laotian, LB Lebanese, LK Sri Lankan, LR Liberian, LT Lithuanian,
   LV Latvian, LY Libyan, MA Moroccan, MD Moldovan, ME Montenegrin, MG Malagasy, ML Malian, MM Burmese, MN Mongolian, MR Mauritanian, MT Maltese, MU Mauritian, MV Maldivian, MW Malawian, MX Mexican,
   MY Malaysian, MZ Mozambican, NA Namibian, NE Nigerien, NG Nigerian, NI Nicaraguan,
   NL Dutch, NO Norwegian, NP Nepali|Nepalese, NZ New Zealander, OM Omani, PA Panamanian, PE Peruvian, PH Philippine|Filipino, PR Puerto Rican, PY Paraguayan, PK Pakistani, PL Polish, PS Palestinian,
   PT Portuguese, QA Qatari, RO Romanian, RS Serbian, RU Russian, RW Rwandan, SA Saudi, SD Sudanese, SE Swedish, SG Singaporean, SI Slovenian|Slovene, SK Slovak, SL Sierra Leonean,
   SN Senegalese, SO Somali, SS South Sudanese, SV Salvadoran|Salvadorean, SY Syrian, TD Chadian, TG Togolese, TH Thai, TJ Tajik, TM Turkmen, TN Tunisian,
   TR Turkish, TW Taiwanese, TZ Tanzanian, UA Ukrainian, UG Ugandan, US American, UY Uruguayan, UZ Uzbek, VE Venezuelan,
   VN Vietnamese, XK Kosovar|Kosovan, YE Yemeni, ZA South African, ZM Zambian, ZW Zimbabwean`
    .split(/,\s+/)
    .map((pair) => [pair.slice(0, 2), pair.slice(3).split('|')]),
);
