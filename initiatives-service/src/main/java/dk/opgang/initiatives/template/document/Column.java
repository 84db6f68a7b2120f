package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.initiatives.template.value.Label;
import org.jspecify.annotations.Nullable;

/** A column that the template adds to results: its key, and the measure that stands in it. */
public record Column(String key, Label name, String measure) {

    static @Nullable Column read(Item item) {
        return item.object(part -> {
            String key = part.required("key", Item::camelKey);
            if (key != null && ResultColumns.isTaken(key)) {
                part.reading().broken(part.pointer("key"), TemplateFault.COLUMN_TAKEN, key);
            } else if (key != null) {
                part.reading().declare(KeyKind.COLUMN, key, part.pointer("key"));
            }
            Label name = part.required("name", Label::read);
            String measure = part.required("measure", Count::measure);
            return key == null || name == null || measure == null ? null : new Column(key, name, measure);
        });
    }
}
