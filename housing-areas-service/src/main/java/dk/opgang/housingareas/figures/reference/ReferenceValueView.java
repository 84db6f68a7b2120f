package dk.opgang.housingareas.figures.reference;

import dk.opgang.housingareas.support.Remark;
import dk.opgang.housingareas.support.RemarkView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reference value as clients see it.
 *
 * @param scope {@code national}, the code of a region or of a municipality
 * @param valueStatus what the source remarks on the figure, in its own signs
 * @param remarks what makes the figure doubtful, judged beside the other figures of the scope
 */
public record ReferenceValueView(
        UUID id,
        String indicator,
        String scope,
        int year,
        BigDecimal value,
        @Nullable String source,
        @Nullable String dataVersion,
        @Nullable String valueStatus,
        List<RemarkView> remarks,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static ReferenceValueView of(ReferenceValue it, List<Remark> remarks, Locale language) {
        return new ReferenceValueView(
                it.id(),
                it.indicator(),
                it.scope(),
                it.year(),
                it.value(),
                it.source(),
                it.dataVersion(),
                it.valueStatus(),
                RemarkView.of(remarks, language),
                it.createdAt(),
                it.updatedAt(),
                it.version());
    }
}
