package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.Part;
import dk.opgang.initiatives.template.value.Label;
import org.jspecify.annotations.Nullable;

/**
 * What is measured: a measure of all initiatives, so many months later, or one of the template's own with what it counts.
 *
 * @param measure a code of {@code initiative-measures}, or the key of an own one
 * @param afterMonths after the placement began or the enrolment ended
 * @param own what an own one is
 */
public record MeasureRule(
        String measure, int afterMonths, @Nullable Own own) {

    /** A measure of the template's own. */
    public record Own(Label name, String unit, Count count) {}

    static final String CODES = "initiative-measures";

    private static final int MOST_MONTHS = 600;
    private static final int UNIT = 60;

    static @Nullable MeasureRule read(Item item) {
        return item.object(part -> {
            boolean isOwn = part.has("count") || part.has("name") || part.has("unit");
            String measure = part.required("measure", key -> isOwn ? key.declaring(KeyKind.MEASURE) : key.code(CODES));
            int afterMonths = part.integer("afterMonths", 0, MOST_MONTHS, 0);
            Own own = isOwn ? own(part) : null;
            return measure == null || isOwn && own == null ? null : new MeasureRule(measure, afterMonths, own);
        });
    }

    private static @Nullable Own own(Part part) {
        Label name = part.required("name", Label::read);
        String unit = part.required("unit", text -> text.text(UNIT));
        Count count = part.required("count", Count::read);
        return name == null || unit == null || count == null ? null : new Own(name, unit, count);
    }
}
