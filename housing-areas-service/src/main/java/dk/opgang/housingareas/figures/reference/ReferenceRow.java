package dk.opgang.housingareas.figures.reference;

import dk.opgang.platform.text.Key;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a reference value batch; its components are the columns of the CSV.
 *
 * @param scope {@code national}, the code of a region or of a municipality
 * @param value required; a row without one is refused
 * @param valueStatus what the source remarks on the value, kept with it; without a value why there is none, told when the row is refused
 */
record ReferenceRow(
        String indicator,
        String scope,
        Integer year,
        @Nullable BigDecimal value,
        @Nullable @Key String source,
        @Nullable @Key String dataVersion,
        @Nullable @Key String valueStatus) {

    ReferenceKey key() {
        return new ReferenceKey(indicator, ReferenceScopes.normalised(scope), year);
    }

    /** What it tells, of a row that is taken. */
    ReferenceValueForm form() {
        return new ReferenceValueForm(Objects.requireNonNull(value), source, dataVersion, valueStatus);
    }
}
