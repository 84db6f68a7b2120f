package dk.opgang.initiatives.budgeting.allocation;

/** The money of the ballots that approve one proposal, laid out to find who pays the share and who pays all that is left. */
final class Pile {

    private final double[] money;
    private final long[] weights;
    private int count;
    private long weight;
    private int paidOut;
    private double least;

    /** @param ballots how many there are at most */
    Pile(int ballots) {
        this.money = new double[ballots];
        this.weights = new long[ballots];
    }

    /** Takes those that have something. */
    void take(Poll poll, int place, double[] all) {
        count = 0;
        weight = 0;
        paidOut = 0;
        least = Double.POSITIVE_INFINITY;
        for (int b : poll.supporters[place]) {
            double has = all[b];
            if (has != 0) {
                money[count] = has;
                weights[count++] = poll.weights[b];
                weight += poll.weights[b];
                least = Math.min(least, has);
            }
        }
    }

    /**
     * Takes away whoever has less than an equal part of the cost, with all that it has, until nobody has. The part only grows on the
     * way, so nobody is taken away too early.
     *
     * @return what the others must pay
     */
    double payOut(double cost) {
        double missing = cost;
        while (weight > 0 && least * weight < missing) {
            double part = missing / weight;
            int kept = 0;
            double smallest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < count; i++) {
                double has = money[i];
                if (has < part) {
                    missing -= has * weights[i];
                    weight -= weights[i];
                } else {
                    money[kept] = has;
                    weights[kept++] = weights[i];
                    smallest = Math.min(smallest, has);
                }
            }
            if (kept == count) {
                break;
            }
            paidOut += count - kept;
            count = kept;
            least = smallest;
        }
        return missing;
    }

    /** How many different ballots were taken away. */
    int paidOut() {
        return paidOut;
    }

    /** How many ballots are there. */
    long weight() {
        return weight;
    }

    /** How many of them have more than that. */
    long weightAbove(double amount) {
        if (least > amount) {
            return weight;
        }
        long above = 0;
        for (int i = 0; i < count; i++) {
            if (money[i] > amount) {
                above += weights[i];
            }
        }
        return above;
    }
}
