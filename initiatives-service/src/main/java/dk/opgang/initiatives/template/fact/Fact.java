package dk.opgang.initiatives.template.fact;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.reading.Part;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.platform.problem.CommonFault;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a poster may tell with an enrolment.
 *
 * @param least of a number
 * @param most of a number
 * @param category a code of {@code fact-categories}
 * @param required whether an enrolment cannot be posted without it
 */
public record Fact(
        String key,
        Label name,
        Kind kind,
        List<CodeChoice> codes,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        String category,
        Keep keep,
        boolean required) {

    /** What it is told as. */
    public enum Kind {
        BOOLEAN,
        INTEGER,
        DECIMAL,
        CODE,
        DATE,
        INSTITUTIONS
    }

    /** Whether the value is kept, encrypted, or the decision alone. */
    public enum Keep {
        VALUE,
        ANSWER
    }

    /** When it must be told. */
    enum Required {
        ENROLMENT,
        NO
    }

    private static final String CATEGORIES = "fact-categories";

    public Fact {
        codes = List.copyOf(codes);
    }

    /** Reads a fact of the document. */
    public static @Nullable Fact read(Item item) {
        return item.object(Fact::of);
    }

    private static @Nullable Fact of(Part part) {
        String key = part.required("key", name -> name.declaring(KeyKind.FACT));
        Label name = part.required("name", Label::read);
        Kind kind = part.required("kind", word -> word.word(Kind.class));
        List<CodeChoice> codes = part.list("codes", CodeChoice::read);
        if (kind == Kind.CODE && !part.has("codes")) {
            part.reading().broken(part.pointer("codes"), CommonFault.REQUIRED);
        }
        BigDecimal least = part.decimal("least", NumberRange.ANY);
        BigDecimal most = part.decimal("most", NumberRange.ANY);
        tellCrossed(part, least, most);
        String category = category(part);
        Keep keep = part.required("keep", word -> word.word(Keep.class));
        Required required = part.required("required", word -> word.word(Required.class));
        if (key == null || name == null || kind == null || category == null || keep == null) {
            return null;
        }
        return new Fact(key, name, kind, codes, least, most, category, keep, required == Required.ENROLMENT);
    }

    /** The category of something that is told of a person; without one a fault of its own. */
    public static @Nullable String category(Part part) {
        if (!part.has("category")) {
            part.reading().broken(part.pointer("category"), TemplateFault.CATEGORY_MISSING);
        }
        return part.optional("category", code -> code.code(CATEGORIES));
    }

    /** Tells that the least is above the most. */
    public static void tellCrossed(Part part, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (least != null && most != null && least.compareTo(most) > 0) {
            part.reading().broken(part.pointer("least"), TemplateFault.LEAST_ABOVE_MOST);
        }
    }
}
