package dk.opgang.network.member;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.Faults;
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

    MemberRules(Members members) {
        this.members = members;
    }

    /**
     * Goes on if the caller may have the member like that.
     *
     * @throws ProblemException 422 if a municipality writes about another, 409 if the organisation is a member already
     */
    void require(Caller caller, MemberForm form, @Nullable UUID own) {
        Faults faults = new Faults();
        caller.municipality()
                .filter(code -> !code.equals(form.municipalityCode()))
                .ifPresent(code -> faults.broken(
                        "/municipalityCode",
                        "not-own-municipality",
                        "En kommune registrerer kun sig selv: her ventes " + code,
                        "A municipality registers only itself: expected is " + code));
        faults.throwIfAny();
        present(caller, form).filter(other -> !other.id().equals(own)).ifPresent(other -> {
            throw new ProblemException(MemberProblem.MEMBER_EXISTS).with("id", other.id());
        });
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
