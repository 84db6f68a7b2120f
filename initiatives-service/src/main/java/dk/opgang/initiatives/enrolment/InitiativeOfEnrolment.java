package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.InitiativesById;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an enrolment by its initiative. */
@Singleton
class InitiativeOfEnrolment extends Related<EnrolmentView> {

    private final InitiativesById initiatives;

    InitiativeOfEnrolment(InitiativesById initiatives) {
        super(EnrolmentView.class, "initiative", "initiatives.read");
        this.initiatives = initiatives;
    }

    @Override
    public Function<EnrolmentView, @Nullable Object> load(Caller caller, List<EnrolmentView> views) {
        var byId = initiatives.views(
                caller, views.stream().map(EnrolmentView::initiativeId).toList());
        return enrolment -> byId.get(enrolment.initiativeId());
    }
}
