package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.initiatives.template.value.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tasks of placements.
 *
 * @param leavable which of them may be left undone
 * @param leavableWeeks for how many weeks, if for some
 * @param scaling whether weekly hours may go up and down, which they may unless it is told otherwise
 * @param payShares who pays which share of the allowance
 */
public record TaskRule(Leavable leavable, @Nullable Value leavableWeeks, boolean scaling, List<PayShare> payShares) {

    /** When tasks may be left undone. */
    public enum Leavable {
        WEEKS,
        ALWAYS,
        NO
    }

    /** The words that stand in the place of weeks. */
    private enum Word {
        ALWAYS,
        NO
    }

    /** What a payer pays, in per cent; its code is of {@code payers}. */
    public record PayShare(String payer, BigDecimal pct) {}

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public TaskRule {
        payShares = List.copyOf(payShares);
    }

    static @Nullable TaskRule read(Item item) {
        return item.object(part -> {
            Value weeks = part.optional("leavable", TaskRule::weeks);
            Word word = part.optional("leavable", told -> told.node().isObject() ? null : told.word(Word.class));
            boolean scaling = part.flag("scaling", true);
            List<PayShare> shares = part.list("payShares", TaskRule::share);
            BigDecimal sum = shares.stream().map(PayShare::pct).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (part.has("payShares")
                    && sum.compareTo(WHOLE) != 0
                    && !part.reading().isFaulty(part.pointer("payShares"))) {
                part.reading().broken(part.pointer("payShares"), TemplateFault.SHARES_NOT_WHOLE, sum.toPlainString());
            }
            Leavable leavable = word == Word.ALWAYS ? Leavable.ALWAYS : Leavable.NO;
            return new TaskRule(weeks == null ? leavable : Leavable.WEEKS, weeks, scaling, shares);
        });
    }

    private static @Nullable Value weeks(Item item) {
        return item.node().isObject()
                ? item.object(part -> part.required("weeks", Value.within(NumberRange.WEEKS)))
                : null;
    }

    private static @Nullable PayShare share(Item item) {
        return item.object(part -> {
            String payer = part.required("payer", code -> code.code("payers"));
            BigDecimal pct = part.required("pct", number -> number.decimal(NumberRange.of(0, 100, 2)));
            return payer == null || pct == null ? null : new PayShare(payer, pct);
        });
    }
}
