package dk.opgang.initiatives.jobwish;

import dk.opgang.initiatives.enrolment.EnrolmentView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an enrolment by its job wishes. */
@Singleton
class WishesOfEnrolment extends Related<EnrolmentView> {

    private final ReadJobWishes read;

    WishesOfEnrolment(ReadJobWishes read) {
        super(EnrolmentView.class, "jobWishes", "initiatives.read");
        this.read = read;
    }

    @Override
    public Function<EnrolmentView, @Nullable Object> load(Caller caller, List<EnrolmentView> views) {
        return enrolment ->
                read.find(caller, enrolment.id()).map(JobWishesView::of).orElse(null);
    }
}
