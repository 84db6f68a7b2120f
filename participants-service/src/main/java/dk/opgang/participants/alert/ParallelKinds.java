package dk.opgang.participants.alert;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds in which efforts run side by side, codes of {@code parallel-kinds}; dated data of {@code rules/parallel-kinds.json}. */
final class ParallelKinds {

    private static final Rules RULES = DataFile.read("rules/parallel-kinds.json", Rules.class);

    private ParallelKinds() {}

    /** The kind of efforts of that theme on that day; efforts of a theme without one are parallel to nothing. */
    static Optional<String> of(@Nullable String theme, LocalDate day) {
        return RULES.kinds().stream()
                .filter(row -> row.theme().equals(theme) && row.inForceOn(day))
                .map(Row::kind)
                .findFirst();
    }

    private record Rules(String description, List<Row> kinds) {

        Rules {
            kinds = DatedRows.oneAtATime(kinds, Row::theme);
        }
    }

    private record Row(
            String theme,
            String kind,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) implements Dated {}
}
