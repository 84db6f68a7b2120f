package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.anchor.AnchorName;
import dk.opgang.initiatives.template.fact.Fact;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.initiatives.template.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that must have been seen before somebody may begin. That it was seen is kept, never what it says.
 *
 * @param before what needs it; nothing without it
 * @param validMonths how long it counts
 * @param category a code of {@code fact-categories}
 */
public record Certificate(
        String key,
        Label name,
        Of of,
        @Nullable Before before,
        @Nullable Value validMonths,
        String category) {

    /** Whose it is. */
    public enum Of {
        PARTICIPANT,
        ROLE_HOLDER
    }

    /** What needs the certificate. */
    public record Before(Moment moment, @Nullable String step) {

        /** The kinds of what needs a certificate. */
        public enum Moment {
            ACTIVE,
            PLACED,
            ASSIGNED,
            STEP
        }

        private static @Nullable Before read(Item item) {
            String told = item.node().asText();
            if (told.startsWith(AnchorName.STEP)) {
                String step = AnchorName.read(item);
                return step == null ? null : new Before(Moment.STEP, step.substring(AnchorName.STEP.length()));
            }
            Moment moment = item.word(Moment.class);
            return moment == null ? null : new Before(moment, null);
        }
    }

    static @Nullable Certificate read(Item item) {
        return item.object(part -> {
            String key = part.required("key", name -> name.declaring(KeyKind.CERTIFICATE));
            Label name = part.required("name", Label::read);
            Of of = part.required("of", word -> word.word(Of.class));
            Before before = part.optional("before", Before::read);
            Value validMonths = part.optional("validMonths", Value.within(NumberRange.MONTHS));
            String category = Fact.category(part);
            return key == null || name == null || of == null || category == null
                    ? null
                    : new Certificate(key, name, of, before, validMonths, category);
        });
    }
}
