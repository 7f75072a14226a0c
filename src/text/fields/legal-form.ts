/** The form of a company in its name: `Knots Ltd`, `株式会社みなと`. */
export const LEGAL_FORM =
  /(?<![\p{L}\p{N}])(?:GmbH(?: & Co\. KG)?|AG|SE|Inc\.?|LLC|Ltd\.?|Limited|S\.A\.|SAS|SARL|S\.L\.|S\.p\.A\.|B\.V\.|AB|Oy|plc|PLC|e\.V\.|KG)(?![\p{L}\p{N}])|株式会社|有限会社|合同会社|有限公司|주식회사/u;
