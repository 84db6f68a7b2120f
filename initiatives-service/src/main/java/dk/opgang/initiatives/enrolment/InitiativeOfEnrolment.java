package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.InitiativesById;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Expansion;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an enrolment by its initiative. */
@Singleton
class InitiativeOfEnrolment implements Expansion<EnrolmentView> {

    private final InitiativesById initiatives;

    InitiativeOfEnrolment(InitiativesById initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public Class<EnrolmentView> of() {
        return EnrolmentView.class;
    }

    @Override
    public String name() {
        return "initiative";
    }

    @Override
    public String scope() {
        return "initiatives.read";
    }

    @Override
    public Function<EnrolmentView, @Nullable Object> load(Caller caller, List<EnrolmentView> views) {
        var byId = initiatives.views(
                caller, views.stream().map(EnrolmentView::initiativeId).toList());
        return enrolment -> byId.get(enrolment.initiativeId());
    }
}
