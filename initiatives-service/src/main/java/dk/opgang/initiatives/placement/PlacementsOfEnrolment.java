package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.enrolment.EnrolmentView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an enrolment by the participant's first placements in the initiative. */
@Singleton
class PlacementsOfEnrolment extends Related<EnrolmentView> {

    private final ReadPlacements read;

    PlacementsOfEnrolment(ReadPlacements read) {
        super(EnrolmentView.class, "placements", "initiatives.read");
        this.read = read;
    }

    @Override
    public Function<EnrolmentView, @Nullable Object> load(Caller caller, List<EnrolmentView> views) {
        return enrolment -> read.search(
                        caller,
                        ListQuery.first(),
                        Restriction.equal("form.initiativeId", enrolment.initiativeId())
                                .and(Restriction.equal("form.participantId", enrolment.participantId())))
                .map(PlacementView::of);
    }
}
