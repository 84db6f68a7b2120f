package dk.opgang.initiatives.template.value;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.problem.CommonFault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number that is in force for a time, and where it comes from. */
public record ValueRow(
        BigDecimal value,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) implements Dated {

    static final int MOST = 200;
    private static final int SOURCE = 300;

    static @Nullable ValueRow read(Item item, NumberRange range) {
        return item.object(part -> {
            BigDecimal value = part.required("value", number -> number.decimal(range));
            LocalDate from = part.optional("validFrom", Item::date);
            LocalDate to = part.optional("validTo", Item::date);
            String source = part.text("source", SOURCE);
            if (!part.has("source")) {
                part.reading().broken(part.pointer("source"), TemplateFault.DATED_WITHOUT_SOURCE);
            }
            if (from != null && to != null && !from.isBefore(to)) {
                part.reading().broken(part.pointer("validTo"), CommonFault.NOT_AFTER_FROM);
            }
            return value == null || source == null ? null : new ValueRow(value, from, to, source);
        });
    }

    static void tellOverlaps(Item list, List<ValueRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            ValueRow row = rows.get(i);
            if (rows.subList(0, i).stream().anyMatch(row::overlaps)) {
                list.reading().broken(list.pointer() + "/" + i, TemplateFault.PERIODS_OVERLAP);
            }
        }
    }

    private boolean overlaps(ValueRow other) {
        return isBefore(validFrom, other.validTo) && isBefore(other.validFrom, validTo);
    }

    private static boolean isBefore(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || from.isBefore(to);
    }
}
