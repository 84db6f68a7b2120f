package dk.opgang.network.member;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.posting.Coordination;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What holds for a member whether it is new or changed. */
@Singleton
class MemberRules {

    private final Members members;
    private final Coordination coordination;

    MemberRules(Members members, Coordination coordination) {
        this.members = members;
        this.coordination = coordination;
    }

    /**
     * Goes on if the caller may have the member like that.
     *
     * @throws ProblemException 422 if a municipality or an organisation writes about another, 403 if it is nobody that writes, 409 if
     *     the organisation is a member already
     */
    void require(Caller caller, MemberForm form, @Nullable UUID own) {
        if (!coordination.isBy(caller)) {
            requireItself(caller, form);
        }
        present(caller, form).filter(other -> !other.id().equals(own)).ifPresent(other -> {
            throw new ProblemException(MemberProblem.MEMBER_EXISTS).with("id", other.id());
        });
    }

    private void requireItself(Caller caller, MemberForm form) {
        Faults faults = new Faults();
        switch (caller.tenant()) {
            case Tenant.Municipality m
            when !m.code().equals(form.municipalityCode()) ->
                faults.broken("/municipalityCode", NetworkFault.NOT_OWN_MUNICIPALITY, m.code());
            case Tenant.Organisation o
            when !o.cvr().equals(form.cvr()) || form.municipalityCode() != null ->
                faults.broken(
                        form.municipalityCode() == null ? "/cvr" : "/municipalityCode",
                        NetworkFault.NOT_OWN_ORGANISATION,
                        o.cvr());
            case Tenant.Nobody _ -> coordination.require(caller);
            default -> {
                // It writes about itself.
            }
        }
        faults.throwIfAny();
    }

    /** Who is a member without an end under the same number; a former member may join again. */
    private Optional<Member> present(Caller caller, MemberForm form) {
        if (form.memberTo() != null) {
            return Optional.empty();
        }
        return present(caller, "municipalityCode", form.municipalityCode())
                .or(() -> present(caller, "cvr", form.cvr()));
    }

    private Optional<Member> present(Caller caller, String property, @Nullable String number) {
        return number == null
                ? Optional.empty()
                : members.first(caller, Restriction.equal(property, number), Restriction.of("e.memberTo is null"));
    }
}
