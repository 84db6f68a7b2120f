package dk.opgang.housingareas.figures.reference;

/** What one reference value is of. */
record ReferenceKey(String indicator, String scope, int year) {}
