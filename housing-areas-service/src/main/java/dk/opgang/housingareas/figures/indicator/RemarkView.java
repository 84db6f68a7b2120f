package dk.opgang.housingareas.figures.indicator;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A doubt about a figure, as clients see it.
 *
 * @param code {@code jump-from-last-year}, {@code part-above-whole}, {@code parts-not-whole} or {@code share-below-one}
 * @param detail in the language of the request
 */
@Schema(name = "ObservationRemark")
public record RemarkView(String code, String detail) {

    public static List<RemarkView> of(List<Remark> remarks, Locale language) {
        return remarks.stream()
                .map(remark -> new RemarkView(remark.code(), remark.detail().in(language)))
                .toList();
    }
}
