package dk.opgang.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;

/** Two sides in turn, A B A B, after both have warmed up. */
record Rounds(List<ClosedLoop.Round> first, List<ClosedLoop.Round> second, int warmUps) {

    static Rounds of(ClosedLoop loop, int rounds, ClosedLoop.Side first, ClosedLoop.Side second)
            throws InterruptedException, ExecutionException {
        int warmUps = loop.warmUp(second, first);
        List<ClosedLoop.Round> ofFirst = new ArrayList<>();
        List<ClosedLoop.Round> ofSecond = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            ofFirst.add(loop.once(first));
            ofSecond.add(loop.once(second));
        }
        return new Rounds(ofFirst, ofSecond, warmUps);
    }

    /** How many times as many requests a second the first side answered: the median, and from the smallest to the largest. */
    String ratio() {
        double[] ratios = new double[first.size()];
        Arrays.setAll(ratios, i -> first.get(i).perSecond() / second.get(i).perSecond());
        Arrays.sort(ratios);
        return String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f)", Load.percentile(ratios, 0.5), ratios[0], ratios[ratios.length - 1]);
    }

    /** What one of the sides needed, as medians. */
    static String line(List<ClosedLoop.Round> side) {
        return String.format(
                Locale.ROOT,
                "%,7.0f/s   CPU: process %.2f ms, database %.2f ms",
                perSecond(side),
                median(side, round -> round.each().service()),
                median(side, round -> round.each().database()));
    }

    static double perSecond(List<ClosedLoop.Round> side) {
        return median(side, ClosedLoop.Round::perSecond);
    }

    private static double median(List<ClosedLoop.Round> side, ToDoubleFunction<ClosedLoop.Round> figure) {
        return Load.percentile(side.stream().mapToDouble(figure).toArray(), 0.5);
    }
}
