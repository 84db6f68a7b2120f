package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.template.InitiativeTemplate;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.text.Key;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Cvr;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An initiative as clients post it. */
public record InitiativeRequest(
        @Nullable Source source,
        @NotBlank @Key @Size(max = 60) String templateKey,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 98) List<String> municipalityCodes,
        @Nullable @Size(max = 200) List<UUID> housingAreaIds,
        @NotNull Period period,
        @Nullable @Size(max = 200) List<InitiativeDetails.@Valid Partner> partners,
        @Nullable @Size(max = 200) List<InitiativeDetails.@Valid Funding> funding,
        @Nullable @Size(max = 200) List<InitiativeDetails.@Valid Target> targets,
        @Nullable @Size(max = 200) List<InitiativeDetails.@Valid Baseline> baseline)
        implements Checked {

    private static final CodeList MUNICIPALITIES = CodeList.load("municipalities");

    @Override
    public void check(Faults faults) {
        for (int i = 0; municipalityCodes != null && i < municipalityCodes.size(); i++) {
            if (normalised(municipalityCodes.get(i)).findAny().isEmpty()) {
                faults.broken(
                        "/municipalityCodes/" + i,
                        "unknown-code",
                        "Koden findes ikke i kodelisten municipalities",
                        "The code is not in the code list municipalities");
            }
        }
        for (int i = 0; partners != null && i < partners.size(); i++) {
            String cvr = partners.get(i).organisation();
            if (cvr != null && !cvr.isBlank() && !Cvr.isValid(cvr)) {
                faults.broken(
                        "/partners/" + i + "/organisation",
                        "invalid-cvr",
                        "Et CVR-nummer har otte cifre og et rigtigt kontrolciffer",
                        "A CVR has eight digits and a right check digit");
            }
        }
    }

    /** The municipalities as three digits, each once. */
    List<String> municipalities() {
        return municipalityCodes.stream()
                .flatMap(InitiativeRequest::normalised)
                .distinct()
                .toList();
    }

    /** The same with the default targets of its template, unless it tells targets itself; an empty list tells that there are none. */
    InitiativeRequest withTargetsOf(InitiativeTemplate template) {
        if (targets != null || template.targets().isEmpty()) {
            return this;
        }
        List<InitiativeDetails.Target> defaults = template.targets().stream()
                .map(target -> new InitiativeDetails.Target(target.measure(), target.value(), target.per()))
                .toList();
        return new InitiativeRequest(
                source,
                templateKey,
                name,
                municipalityCodes,
                housingAreaIds,
                period,
                partners,
                funding,
                defaults,
                baseline);
    }

    /** The same with nothing left out: codes of three digits, no list missing. */
    InitiativeRequest whole() {
        InitiativeDetails told = details();
        return new InitiativeRequest(
                source,
                templateKey,
                name,
                municipalities(),
                housingAreaIds == null
                        ? List.of()
                        : housingAreaIds.stream().distinct().toList(),
                period,
                told.partners(),
                told.funding(),
                told.targets(),
                told.baseline());
    }

    InitiativeDetails details() {
        return new InitiativeDetails(partners, funding, targets, baseline);
    }

    private static Stream<String> normalised(String code) {
        return MunicipalityCode.isValid(code)
                ? Stream.of(new MunicipalityCode(code).value()).filter(MUNICIPALITIES.keys()::contains)
                : Stream.empty();
    }
}
