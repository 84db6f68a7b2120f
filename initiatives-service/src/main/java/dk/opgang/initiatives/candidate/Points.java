package dk.opgang.initiatives.candidate;

import dk.opgang.initiatives.jobwish.JobWishesForm;
import dk.opgang.initiatives.opening.OpeningForm;
import dk.opgang.platform.problem.Text;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * How well somebody fits an opening: whole points of each rule, divisions rounded down, so that everybody who counts again comes to the
 * same.
 */
final class Points {

    private static final int AREA = 30;
    private static final int MUNICIPALITY = 15;
    private static final int OCCUPATION = 25;
    private static final int NEAR_OCCUPATION = 15;
    private static final int ANY_OCCUPATION = 10;
    private static final int NEAR_DIGITS = 2;
    private static final int TIME = 25;
    private static final int HOURS = 10;
    private static final int WAITING = 10;
    private static final long WAITING_DAYS = 180;

    private Points() {}

    /**
     * What a rule gives of what it can give.
     *
     * @param detail why; it is put into words only for those who are shown, a page of all who are ranked
     */
    record Given(String rule, int points, int of, Supplier<Text> detail) {}

    static List<Given> of(Wanted wanted, Candidate candidate) {
        return List.of(
                area(wanted, candidate),
                occupation(wanted.form().occupation(), candidate.wishes()),
                time(wanted.form(), candidate.wishes()),
                hours(wanted.form(), candidate.wishes()),
                waiting(wanted, candidate));
    }

    private static Given area(Wanted wanted, Candidate candidate) {
        UUID home = candidate.housingAreaId();
        if (wanted.form().housingAreaIds().isEmpty()) {
            return new Given(
                    "area", AREA, AREA, () -> new Text("Jobbet er ikke knyttet til et område", "The job has no area"));
        }
        if (home != null && wanted.isIn(home)) {
            return new Given("area", AREA, AREA, () -> new Text("Bor i området", "Lives in the area"));
        }
        return wanted.municipalities().contains(candidate.municipalityCode())
                ? new Given("area", MUNICIPALITY, AREA, () -> new Text("Bor i kommunen", "Lives in the municipality"))
                : new Given("area", 0, AREA, () -> new Text("Bor uden for kommunen", "Lives outside the municipality"));
    }

    private static Given occupation(OpeningForm.Occupation wanted, JobWishesForm wishes) {
        if (wishes.occupations().isEmpty()) {
            return new Given(
                    "occupation",
                    ANY_OCCUPATION,
                    OCCUPATION,
                    () -> new Text("Ønsker intet bestemt fag", "Wishes no special occupation"));
        }
        int best = wishes.occupations().stream()
                .mapToInt(wished -> likeness(wanted, wished))
                .max()
                .orElse(0);
        Supplier<Text> detail =
                switch (best) {
                    case OCCUPATION -> () -> new Text("Ønsker faget", "Wishes the occupation");
                    case NEAR_OCCUPATION -> () -> new Text("Ønsker et nært fag", "Wishes an occupation near it");
                    default -> () -> new Text("Ønsker andre fag", "Wishes other occupations");
                };
        return new Given("occupation", best, OCCUPATION, detail);
    }

    private static int likeness(OpeningForm.Occupation wanted, JobWishesForm.Occupation wished) {
        String code = wanted.code();
        String other = wished.code();
        if (code == null || other == null) {
            return wanted.label().equalsIgnoreCase(wished.label()) ? OCCUPATION : 0;
        }
        if (code.equals(other)) {
            return OCCUPATION;
        }
        boolean near = code.length() >= NEAR_DIGITS && other.startsWith(code.substring(0, NEAR_DIGITS));
        return near ? NEAR_OCCUPATION : 0;
    }

    private static Given time(OpeningForm wanted, JobWishesForm wishes) {
        int slots = wanted.slots().size();
        if (slots == 0) {
            return new Given(
                    "time",
                    TIME,
                    TIME,
                    () -> new Text("Jobbet har ingen bestemte tider", "The job has no special times"));
        }
        int offered =
                (int) wanted.slots().stream().filter(wishes.slots()::contains).count();
        return new Given(
                "time",
                TIME * offered / slots,
                TIME,
                () -> new Text(
                        "Kan %s af %s tider".formatted(offered, slots),
                        "Can work %s of %s times".formatted(offered, slots)));
    }

    private static Given hours(OpeningForm wanted, JobWishesForm wishes) {
        boolean few = wishes.weeklyHoursMost() == null || wanted.weeklyHours().compareTo(wishes.weeklyHoursMost()) <= 0;
        return few
                ? new Given("hours", HOURS, HOURS, () -> new Text("Timerne passer", "The hours fit"))
                : new Given("hours", 0, HOURS, () -> new Text("Flere timer end ønsket", "More hours than wished"));
    }

    private static Given waiting(Wanted wanted, Candidate candidate) {
        long days = Math.max(0, ChronoUnit.DAYS.between(candidate.from(), wanted.today()));
        int points = (int) (WAITING * Math.min(days, WAITING_DAYS) / WAITING_DAYS);
        return new Given(
                "waiting",
                points,
                WAITING,
                () -> new Text("Har ventet %s dage".formatted(days), "Has waited %s days".formatted(days)));
    }
}
