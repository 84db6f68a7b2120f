package dk.opgang.initiatives.budgeting.voting;

import dk.opgang.initiatives.budgeting.count.Counting;
import dk.opgang.initiatives.budgeting.round.RoundMoved;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Ends a vote, in the transaction that moves the round on: the box is opened, the ballots are written anew in an order by chance, what is
 * left of codes and receipts is written anew as well, so that no row bears the transaction of a voter, and the key of the round dies. Of a
 * round that is cancelled the ballots die unopened.
 */
@Singleton
class CloseVoting {

    private final BallotBox box;
    private final SubjectKeys keys;
    private final Counting counting;

    CloseVoting(BallotBox box, SubjectKeys keys, Counting counting) {
        this.box = box;
        this.keys = keys;
        this.counting = counting;
    }

    void on(@Observes RoundMoved moved) {
        UUID round = moved.round().id();
        if (moved.isToBeCounted()) {
            box.lock(round);
            SubjectCipher key = keys.load(round).orElseThrow();
            List<List<Integer>> ballots = box.takeAll(round).stream()
                    .map(closed -> PackedBallot.unpack(key.decrypt(closed)))
                    .toList();
            counting.open(moved.round(), ballots);
            end(round);
        } else if (moved.isCancelled()) {
            box.lock(round);
            box.takeAll(round);
            end(round);
        }
    }

    private void end(UUID round) {
        box.mix(round);
        keys.erase(round);
    }
}
