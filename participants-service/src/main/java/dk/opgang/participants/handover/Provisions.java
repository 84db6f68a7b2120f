package dk.opgang.participants.handover;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By which provisions somebody is handed over without a consent; dated data of {@code rules/handover-provisions.json}. */
final class Provisions {

    private static final Rules RULES = DataFile.read("rules/handover-provisions.json", Rules.class);

    private Provisions() {}

    /** The provision as it is in force on that day. */
    static Optional<Provision> find(String code, LocalDate day) {
        return RULES.provisions().stream()
                .filter(provision -> provision.code().equals(code) && provision.inForceOn(day))
                .findFirst();
    }

    private record Rules(String description, List<Provision> provisions) {

        Rules {
            provisions = DatedRows.oneAtATime(provisions, Provision::code);
        }
    }

    /**
     * A provision.
     *
     * @param ageFrom of whom it is about, in years; of everybody if null
     * @param ageTo the first age of which it is no longer
     * @param dataCategories what may be passed on; whatever is necessary if null
     */
    record Provision(
            String code,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            @Nullable List<String> dataCategories,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source)
            implements Dated {

        boolean isAbout(int age) {
            return (ageFrom == null || age >= ageFrom) && (ageTo == null || age < ageTo);
        }

        boolean allows(String category) {
            return dataCategories == null || dataCategories.contains(category);
        }
    }
}
