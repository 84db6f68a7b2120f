package dk.opgang.initiatives.employer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.platform.outbox.Event;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An employer was registered, or changed; carries what others may know of it. Its name and its contacts are not told: a company may be
 * called after its owner.
 *
 * @param kind a code of employer-kinds
 * @param pNumbers its places of work
 */
record EmployerChanged(
        UUID employerId,
        String cvr,
        String kind,
        List<String> pNumbers,
        @JsonIgnore String poster) implements Event {

    private static final String MUNICIPALITY = "municipality:";
    private static final String ORGANISATION = "organisation:";

    static EmployerChanged of(Employer it) {
        return of(it.id(), it.poster(), it.form());
    }

    static EmployerChanged of(UUID id, String poster, EmployerForm form) {
        return new EmployerChanged(
                id,
                form.cvr(),
                form.kind(),
                form.units().stream().map(EmployerForm.Unit::pNumber).toList(),
                poster);
    }

    @Override
    public String type() {
        return "dk.opgang.initiatives.employer-changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return employerId;
    }

    @Override
    public Set<String> municipalities() {
        return of(MUNICIPALITY, Stream.of(poster));
    }

    @Override
    public Set<String> organisations() {
        return of(ORGANISATION, Stream.of(poster, ORGANISATION + cvr));
    }

    private static Set<String> of(String kind, Stream<String> tenants) {
        return tenants.filter(tenant -> tenant.startsWith(kind))
                .map(tenant -> tenant.substring(kind.length()))
                .collect(Collectors.toSet());
    }
}
