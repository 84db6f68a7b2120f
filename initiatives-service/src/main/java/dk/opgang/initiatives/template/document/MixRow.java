package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.predicate.Condition;
import dk.opgang.initiatives.template.predicate.Predicate;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.initiatives.template.value.ValueRange;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many members of a group are of a kind.
 *
 * @param who the kind; a couple is of it if one of the two is
 */
public record MixRow(Label label, Predicate who, ValueRange number) {

    static @Nullable MixRow read(Item item, Rules rules) {
        return item.object(part -> {
            Label label = part.required("label", Label::read);
            Predicate who = part.required("who", rules::read);
            ValueRange number = ValueRange.read(part, "least", "most", NumberRange.whole(0, 1_000));
            return label == null || who == null ? null : new MixRow(label, who, number);
        });
    }

    /**
     * Whether there can be a group that meets all rows, as far as the document tells. One participant is never of two kinds that exclude
     * each other; a couple can be.
     */
    static boolean canBeMet(List<MixRow> mix, ValueRange size, GroupRule.Unit unit) {
        BigDecimal places = size.most() == null ? null : size.most().fixed();
        if (places == null) {
            return true;
        }
        for (MixRow row : mix) {
            boolean others = unit == GroupRule.Unit.PARTICIPANT;
            BigDecimal needed = row.needed();
            for (MixRow other : mix) {
                if (others && row.excludes(other)) {
                    needed = needed.max(row.needed().add(other.needed()));
                }
            }
            if (needed.compareTo(places) > 0) {
                return false;
            }
        }
        return true;
    }

    private BigDecimal needed() {
        BigDecimal least = number.least() == null ? null : number.least().fixed();
        return least == null ? BigDecimal.ZERO : least;
    }

    private boolean excludes(MixRow other) {
        return who.condition() instanceof Condition.Not(Predicate of)
                        && of.condition().equals(other.who.condition())
                || other.who.condition() instanceof Condition.Not(Predicate same)
                        && same.condition().equals(who.condition());
    }
}
