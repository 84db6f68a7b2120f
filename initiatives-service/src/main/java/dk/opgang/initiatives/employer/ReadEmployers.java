package dk.opgang.initiatives.employer;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows employers, each as far as the caller may see it. */
@Singleton
class ReadEmployers {

    private final Employers employers;
    private final CompaniesAround around;

    ReadEmployers(Employers employers, CompaniesAround around) {
        this.employers = employers;
        this.around = around;
    }

    @Transactional
    EmployerView read(Caller caller, UUID id) {
        return shown(caller, employers.get(caller, id));
    }

    @Transactional
    Page<EmployerView> search(Caller caller, ListQuery query, Restriction... filters) {
        Set<String> companies = around.of(caller);
        return employers.page(caller, query, filters).map(it -> shown(caller, it, companies));
    }

    /** All that the filter lets through; for filters that let few through. */
    @Transactional
    List<EmployerView> all(Caller caller, Restriction filter) {
        Set<String> companies = around.of(caller);
        return employers.list(caller, filter).stream()
                .map(it -> shown(caller, it, companies))
                .toList();
    }

    /** The employer as the caller may see it. */
    @Transactional
    EmployerView shown(Caller caller, Employer it) {
        return shown(caller, it, around.of(caller));
    }

    private static EmployerView shown(Caller caller, Employer it, Set<String> companies) {
        boolean own = it.poster().equals(caller.tenantKey());
        String cvr = it.form().cvr();
        boolean withContact = own
                || caller.municipality().isPresent()
                || caller.organisation().filter(cvr::equals).isPresent()
                || companies.contains(cvr);
        return EmployerView.of(it, own, withContact);
    }
}
