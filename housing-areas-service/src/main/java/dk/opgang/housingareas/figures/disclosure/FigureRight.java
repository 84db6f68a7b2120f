package dk.opgang.housingareas.figures.disclosure;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who may tell a figure that others are hidden by: only who sees them. Whoever does not would show them to himself and to everybody by
 * telling a size that is large enough, or a rare kind of household that is common.
 */
@Singleton
public class FigureRight {

    /** The fault of a figure that its teller may not tell. */
    public static final Fault NOT_YOURS = HousingAreasFault.FIGURE_NOT_YOURS.at("/indicator");

    private static final Set<String> KINDS = CodeList.load("indicators").codes().stream()
            .filter(it -> Boolean.TRUE.equals(it.attributes().get("householdKind")))
            .map(Code::code)
            .collect(Collectors.toUnmodifiableSet());

    private final HiddenFigures hidden;
    private final FigureControl control;

    FigureRight(HiddenFigures hidden, FigureControl control) {
        this.hidden = hidden;
        this.control = control;
    }

    /** What a caller may tell of areas, as they are hidden now. */
    public Telling of(Caller caller, Collection<UUID> areas) {
        return FigureAccess.seesWhatAllSee(caller)
                ? new Telling(control.bases(), hidden.of(areas))
                : new Telling(Set.of(), Set.of());
    }

    /**
     * What one caller may tell.
     *
     * @param deciding the indicators that it may not tell of any area
     * @param hidden the figures that it does not see
     */
    public record Telling(Set<String> deciding, Set<HiddenFigures.Of> hidden) {

        /** Whether the caller may tell the figure. The kinds of households of a year hide each other. */
        public boolean allows(UUID area, String indicator, int year) {
            return !deciding.contains(indicator)
                    && (!KINDS.contains(indicator)
                            || KINDS.stream()
                                    .noneMatch(kind ->
                                            hidden.contains(new HiddenFigures.Of(area, new FigureKey(kind, year)))));
        }
    }
}
