package dk.opgang.initiatives.template.anchor;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.platform.problem.CommonFault;
import org.jspecify.annotations.Nullable;

/**
 * A day that phases, windows and measures count from. A told day counts before a computed one.
 *
 * @param told by whom
 * @param of what it is computed from, if it can be
 * @param rule how, if not by adding the offset alone
 */
public record Anchor(
        String key,
        Label name,
        Told told,
        @Nullable AnchorDay of,
        @Nullable Rule rule) {

    /** Where the day is told. */
    public enum Told {
        ENROLMENT,
        GROUP,
        NO
    }

    /** Rules of law that make one day of another. */
    public enum Rule {
        /** 1 August of the year in which who was born on the day turns 6. */
        SCHOOL_START
    }

    /** Reads an anchor of the document. */
    public static @Nullable Anchor read(Item item) {
        return item.object(part -> {
            String key = part.required("key", name -> name.declaring(KeyKind.ANCHOR));
            Label name = part.required("name", Label::read);
            Told told = part.required("told", word -> word.word(Told.class));
            AnchorDay of = part.optional("of", AnchorDay::read);
            Rule rule = part.optional("rule", word -> word.word(Rule.class));
            if (!part.has("of") && (rule != null || told == Told.NO)) {
                part.reading().broken(part.pointer("of"), CommonFault.REQUIRED);
            }
            return key == null || name == null || told == null ? null : new Anchor(key, name, told, of, rule);
        });
    }
}
