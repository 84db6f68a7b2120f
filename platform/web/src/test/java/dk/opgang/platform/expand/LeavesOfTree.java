package dk.opgang.platform.expand;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.TreeResource.Tree;
import dk.opgang.platform.list.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;

/** The first leaves of a tree. */
@Singleton
class LeavesOfTree extends Related<Tree> {

    record Leaf(int number) {}

    LeavesOfTree() {
        super(Tree.class, "leaves", "trees.read");
    }

    @Override
    public Function<Tree, Object> load(Caller caller, List<Tree> trees) {
        return tree -> tree.id().equals("elm")
                ? new Page<>(List.of(), null, null)
                : new Page<>(List.of(new Leaf(1), new Leaf(2)), "more", null);
    }
}
