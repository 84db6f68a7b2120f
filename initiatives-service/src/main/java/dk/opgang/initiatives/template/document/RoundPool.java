package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.Label;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A pool of money.
 *
 * @param mostPerProposalDkk a proposal may cost so much
 * @param belowPerProposalDkk a proposal costs less than that
 * @param needsCvr whether somebody with a CVR is paid
 */
public record RoundPool(
        String key,
        Label name,
        BigDecimal amountDkk,
        DecidedBy decidedBy,
        @Nullable BigDecimal mostPerProposalDkk,
        @Nullable BigDecimal belowPerProposalDkk,
        boolean needsCvr) {

    /** Who decides. */
    public enum DecidedBy {
        VOTE,
        PANEL
    }

    static @Nullable RoundPool read(Item item) {
        return item.object(part -> {
            String key = part.required("key", name -> name.declaring(KeyKind.POOL));
            Label name = part.required("name", Label::read);
            BigDecimal amount = part.required("amountDkk", number -> number.decimal(NumberRange.DKK));
            DecidedBy by = part.required("decidedBy", word -> word.word(DecidedBy.class));
            BigDecimal most = part.decimal("mostPerProposalDkk", NumberRange.DKK);
            BigDecimal below = part.decimal("belowPerProposalDkk", NumberRange.DKK);
            boolean needsCvr = part.flag("needsCvr");
            return key == null || name == null || amount == null || by == null
                    ? null
                    : new RoundPool(key, name, amount, by, most, below, needsCvr);
        });
    }
}
