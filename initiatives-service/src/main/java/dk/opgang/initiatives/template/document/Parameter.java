package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.fact.Fact;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.initiatives.template.value.Label;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number, amount or choice that each initiative of the template gives.
 *
 * @param standard what counts if the initiative gives none; without it one must be given
 * @param source where limits and standard come from
 */
public record Parameter(
        String key,
        Label name,
        Kind kind,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable ParameterValue standard,
        @Nullable String source) {

    /** What it is. */
    public enum Kind {
        INTEGER(NumberRange.whole(-1_000_000, 1_000_000)),
        DECIMAL(NumberRange.ANY),
        DKK(NumberRange.DKK),
        BOOLEAN(NumberRange.ANY),
        MONTHS(NumberRange.MONTHS);

        private final NumberRange range;

        Kind(NumberRange range) {
            this.range = range;
        }

        NumberRange range() {
            return range;
        }
    }

    private static final int SOURCE = 300;

    static @Nullable Parameter read(Item item) {
        return item.object(part -> {
            String key = part.required("key", name -> name.declaring(KeyKind.PARAMETER));
            Label name = part.required("name", Label::read);
            Kind kind = part.required("kind", word -> word.word(Kind.class));
            NumberRange range = kind == null ? NumberRange.ANY : kind.range();
            BigDecimal least = part.decimal("least", range);
            BigDecimal most = part.decimal("most", range);
            Fact.tellCrossed(part, least, most);
            Parameter limits =
                    new Parameter("", new Label("", ""), kind == null ? Kind.DECIMAL : kind, least, most, null, null);
            ParameterValue standard = part.optional("default", value -> limits.value(value));
            String source = part.text("source", SOURCE);
            return key == null || name == null || kind == null
                    ? null
                    : new Parameter(key, name, kind, least, most, standard, source);
        });
    }

    /** Reads what an initiative gives for it; what is no such value, or out of its limits, is told. */
    public @Nullable ParameterValue value(Item item) {
        if (kind == Kind.BOOLEAN) {
            Boolean yes = item.bool();
            return yes == null ? null : new ParameterValue.YesOrNo(yes);
        }
        BigDecimal number = item.decimal(NumberRange.ANY);
        if (number == null) {
            return null;
        }
        if (!kind.range().holds(number)) {
            return item.broken(TemplateFault.PARAMETER_OUT_OF_RANGE, kind.range());
        }
        boolean tooLow = least != null && number.compareTo(least) < 0;
        boolean tooHigh = most != null && number.compareTo(most) > 0;
        return tooLow || tooHigh
                ? item.broken(TemplateFault.PARAMETER_OUT_OF_RANGE, limits())
                : new ParameterValue.Number(number);
    }

    private String limits() {
        return (least == null ? "" : least.toPlainString()) + ".." + (most == null ? "" : most.toPlainString());
    }
}
