/** A key (P-384) that Go and rustls refuse by name since it is public: that of eMudhra's “emSign DV TLS CA - G3B”. */
export const LEAKED_KEY = Buffer.from(
  'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE557ZwEqXc8RzXlERHahawr1eZKs3S4DhLLwgOOweTw47gS/JhZ4eZ6+wTi+LyX90hbplqpEe6KTkW2LVzAPVa+Z4s8OMtNyTfKJGDiOEU8iSk10p1E+R4VYGtjzO2rRo',
  'base64',
);
