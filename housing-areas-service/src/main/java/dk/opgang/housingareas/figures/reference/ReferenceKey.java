package dk.opgang.housingareas.figures.reference;

/**
 * What one reference value is of.
 *
 * @param scope {@code national}, the code of a region or of a municipality
 */
record ReferenceKey(String indicator, String scope, int year) {

    /** The same with a municipality as three digits. */
    ReferenceKey normalised() {
        return new ReferenceKey(indicator, ReferenceScopes.normalised(scope), year);
    }
}
