package dk.opgang.system.saga;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/**
 * What is done in a relocation and when a part dies.
 *
 * @param steps in order; the last is {@link Step#END}
 * @param fault the step during which the part dies
 * @param delayMillis how long after its request
 */
record Script(int number, Ending ending, List<Step> steps, Step fault, Part part, int delayMillis) {

    private static final int LONGEST_DELAY_MILLIS = 60;

    /** One in which the part dies at that step, ending somehow and some time. */
    static Script random(int number, Step fault, Part part, Random chance) {
        Ending ending = Ending.values()[chance.nextInt(Ending.values().length)];
        Step last = Step.values()[chance.nextInt(ending.earliest.ordinal(), Step.END.ordinal())];
        if (fault != Step.END && fault.compareTo(last) > 0) {
            last = fault;
        }
        List<Step> steps = new ArrayList<>(EnumSet.range(Step.OFFER, last));
        steps.add(Step.END);
        return new Script(number, ending, List.copyOf(steps), fault, part, chance.nextInt(LONGEST_DELAY_MILLIS));
    }

    /** All steps to that ending, during which nothing dies. */
    static Script undisturbed(Ending ending) {
        return new Script(0, ending, List.of(Step.values()), Step.END, Part.BROKER, 0);
    }

    List<Step> beforeFault() {
        return steps.subList(0, steps.indexOf(fault));
    }

    List<Step> afterFault() {
        return steps.subList(steps.indexOf(fault) + 1, steps.size());
    }
}
