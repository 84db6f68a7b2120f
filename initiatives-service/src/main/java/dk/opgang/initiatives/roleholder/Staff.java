package dk.opgang.initiatives.roleholder;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.template.document.RoleRule;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.value.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All who have a role in an initiative, as rules on roles are decided by them. */
public record Staff(Map<UUID, Member> byId) {

    public static final Staff NOBODY = new Staff(Map.of());

    private static final String MUNICIPALITY = "municipality";

    public Staff {
        byId = Map.copyOf(byId);
    }

    static Staff of(Collection<Member> members) {
        return new Staff(members.stream().collect(Collectors.toMap(Member::id, it -> it)));
    }

    /** Somebody who has a role. */
    public record Member(
            UUID id,
            String role,
            String organisation,
            @Nullable String profession,
            boolean over18,
            List<SeenCertificate> certificates,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean isThereOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || day.isBefore(to));
        }

        /** Whether the day lies behind the last one. */
        public boolean hasEndedBy(LocalDate day) {
            return to != null && !day.isBefore(to);
        }

        boolean hasCertificate(String key, LocalDate on) {
            return certificates.stream().anyMatch(seen -> seen.counts(key, on));
        }

        /** All that keeps the member from counting by the rule on the day. */
        List<FaultCode> unfit(RoleRule rule, Initiative initiative, LocalDate on) {
            List<FaultCode> unfit = new ArrayList<>();
            if (!rule.professions().isEmpty()
                    && (profession == null || !rule.professions().contains(profession))) {
                unfit.add(RoleFault.PROFESSION_NOT_ALLOWED);
            }
            if (rule.over18() && !over18) {
                unfit.add(RoleFault.HOLDER_NOT_ADULT);
            }
            if (!rule.certificates().stream().allMatch(key -> hasCertificate(key, on))) {
                unfit.add(RoleFault.HOLDER_CERTIFICATE_MISSING);
            }
            if (!rule.organisationKinds().isEmpty()
                    && kinds(initiative).stream().noneMatch(rule.organisationKinds()::contains)) {
                unfit.add(RoleFault.ORGANISATION_KIND_NOT_ALLOWED);
            }
            return unfit;
        }

        /** Of a municipality that it is one; of a partner what the initiative tells of it. */
        private List<String> kinds(Initiative initiative) {
            if (new Party(organisation).isMunicipality()) {
                return List.of(MUNICIPALITY);
            }
            return initiative.form().partners().stream()
                    .filter(partner -> partner.organisation().equals(organisation) && partner.kind() != null)
                    .map(partner -> partner.kind())
                    .toList();
        }
    }

    public @Nullable Member find(UUID id) {
        return byId.get(id);
    }
}
