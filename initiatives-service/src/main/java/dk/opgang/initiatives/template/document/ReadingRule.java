package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.anchor.AnchorDay;
import dk.opgang.initiatives.template.fact.CodeChoice;
import dk.opgang.initiatives.template.fact.Fact;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.platform.problem.CommonFault;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that is measured on an enrolment.
 *
 * @param category a code of {@code fact-categories}
 * @param at where it is measured
 * @param due when
 * @param evidence what shows it
 * @param by who measures: the municipality, or partners of a role
 */
public record ReadingRule(
        String key,
        Label name,
        Kind kind,
        List<CodeChoice> codes,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable String unit,
        String category,
        At at,
        List<Due> due,
        List<String> evidence,
        String by) {

    /** What a value is. */
    public enum Kind {
        BOOLEAN,
        INTEGER,
        DECIMAL,
        CODE
    }

    /** Where a value is measured. */
    public enum At {
        HERE,
        NEXT_INSTITUTION
    }

    /** A day on which a value is due. */
    public record Due(@Nullable Label label, AnchorDay after) {}

    /** Who measures if nobody else is named. */
    public static final String MUNICIPALITY = "municipality";

    private static final int UNIT = 60;

    public ReadingRule {
        codes = List.copyOf(codes);
        due = List.copyOf(due);
        evidence = List.copyOf(evidence);
    }

    static @Nullable ReadingRule read(Item item) {
        return item.object(part -> {
            String key = part.required("key", name -> name.declaring(KeyKind.READING));
            Label name = part.required("name", Label::read);
            Kind kind = part.required("kind", word -> word.word(Kind.class));
            List<CodeChoice> codes = part.list("codes", CodeChoice::read);
            if (kind == Kind.CODE && !part.has("codes")) {
                part.reading().broken(part.pointer("codes"), CommonFault.REQUIRED);
            }
            BigDecimal least = part.decimal("least", NumberRange.ANY);
            BigDecimal most = part.decimal("most", NumberRange.ANY);
            Fact.tellCrossed(part, least, most);
            String unit = part.text("unit", UNIT);
            String category = Fact.category(part);
            At at = part.word("at", At.class, At.HERE);
            List<Due> due = part.list("due", ReadingRule::due);
            List<String> evidence = part.keys("evidence");
            String by = part.optional("by", Item::key);
            return key == null || name == null || kind == null || category == null
                    ? null
                    : new ReadingRule(
                            key,
                            name,
                            kind,
                            codes,
                            least,
                            most,
                            unit,
                            category,
                            at,
                            due,
                            evidence,
                            by == null ? MUNICIPALITY : by);
        });
    }

    private static @Nullable Due due(Item item) {
        return item.object(part -> {
            Label label = part.optional("label", Label::read);
            AnchorDay after = part.required("after", AnchorDay::read);
            return after == null ? null : new Due(label, after);
        });
    }
}
