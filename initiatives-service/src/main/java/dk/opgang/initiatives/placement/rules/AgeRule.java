package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.placement.rules.RuleFile.YoungestAge;
import dk.opgang.platform.dated.DatedRows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nobody is placed who on the first day is younger than the youngest age. */
final class AgeRule implements PlacementRule {

    private final List<YoungestAge> rows;

    AgeRule(RuleFile file) {
        this.rows = file.youngestAge();
    }

    /** The youngest age of who is placed from that day on; nothing if there is none. */
    @Nullable
    Integer youngest(LocalDate from) {
        YoungestAge limit = DatedRows.inForce(rows, from);
        return limit == null ? null : Integer.valueOf(limit.years());
    }

    @Override
    public void check(PlacementForm form, Placed placed, Findings findings) {
        LocalDate from = form.from();
        YoungestAge limit = from == null ? null : DatedRows.inForce(rows, from);
        if (limit != null && placed.oldestOn(from) < limit.years()) {
            findings.breach(
                    InitiativesFault.TOO_YOUNG.at("/from", limit.years(), limit.source()),
                    limit.years(),
                    placed.oldestOn(from),
                    limit.source());
        }
    }
}
