package dk.opgang.initiatives.employer;

import dk.opgang.initiatives.opening.OpeningView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Expands openings by their employers, as far as these are registered and seen. */
@Singleton
class EmployerOfOpening extends Related<OpeningView> {

    private final ReadEmployers read;

    EmployerOfOpening(ReadEmployers read) {
        super(OpeningView.class, "employer", "initiatives.read");
        this.read = read;
    }

    @Override
    public Function<OpeningView, @Nullable Object> load(Caller caller, List<OpeningView> views) {
        List<String> cvrs =
                views.stream().map(view -> view.form().employerCvr()).distinct().toList();
        Map<String, EmployerView> employers = read.all(caller, Restriction.in("form.cvr", cvrs)).stream()
                .collect(Collectors.toMap(view -> view.form().cvr(), Function.identity()));
        return view -> employers.get(view.form().employerCvr());
    }
}
