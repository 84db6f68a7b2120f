package dk.opgang.housingareas.figures.reference;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.figures.indicator.Remark;
import dk.opgang.housingareas.figures.indicator.RemarkView;
import dk.opgang.platform.posted.Stored;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A reference value as it is answered.
 *
 * @param remarks what makes the figure doubtful, judged beside the other figures of the scope
 */
record ReferenceValueView(
        UUID id,
        @JsonUnwrapped ReferenceKey key,
        @JsonUnwrapped ReferenceValueForm form,
        List<RemarkView> remarks,
        @JsonUnwrapped Stored stored) {

    static ReferenceValueView of(ReferenceValue it, List<Remark> remarks, Locale language) {
        return new ReferenceValueView(it.id(), it.key(), it.form(), RemarkView.of(remarks, language), Stored.of(it));
    }
}
