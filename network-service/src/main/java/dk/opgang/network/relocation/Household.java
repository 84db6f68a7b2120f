package dk.opgang.network.relocation;

import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A family by the ages that it had when the case was opened: as much as others may know of it.
 *
 * @param isWorking whether one of them is 18 to 66 years old
 * @param isLearning whether one of them is 6 to 17 years old
 */
record Household(int small, int school, int young, int adult, boolean isWorking, boolean isLearning) {

    private static final int SCHOOL = 6;
    private static final int YOUNG = 15;
    private static final int ADULT = 18;
    private static final int RETIRED = 67;

    static Household of(Collection<Integer> ages) {
        return new Household(
                count(ages, 0, SCHOOL),
                count(ages, SCHOOL, YOUNG),
                count(ages, YOUNG, ADULT),
                count(ages, ADULT, Integer.MAX_VALUE),
                count(ages, ADULT, RETIRED) > 0,
                count(ages, SCHOOL, ADULT) > 0);
    }

    /** One of which no more is known than how many they are. */
    static Household sized(String size) {
        int atLeast = Character.digit(size.charAt(0), 10);
        return new Household(0, 0, 0, atLeast, true, false);
    }

    private static int count(Collection<Integer> ages, int from, int below) {
        return (int) ages.stream().filter(age -> age >= from && age < below).count();
    }

    /** How many they are, as everybody may know it. */
    String size() {
        int all = small + school + young + adult;
        if (all <= 1) {
            return "1";
        }
        return all <= 3 ? "2-3" : all <= 5 ? "4-5" : "6+";
    }

    List<Band> bands() {
        return List.of(
                new Band("0-5", small), new Band("6-14", school), new Band("15-17", young), new Band("18+", adult));
    }

    /** How many of the family are of an age. */
    @Schema(name = "HouseholdAgeBand")
    record Band(String ageBand, int count) {}
}
