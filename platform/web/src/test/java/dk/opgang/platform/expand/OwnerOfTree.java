package dk.opgang.platform.expand;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.TreeResource.Tree;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The one owner that the caller may see, of any number of trees in one look-up. */
@Singleton
class OwnerOfTree implements Expansion<Tree> {

    record Owner(String id, String name) {}

    private int lookUps;

    /** How often owners were looked up. */
    int lookUps() {
        return lookUps;
    }

    @Override
    public Class<Tree> of() {
        return Tree.class;
    }

    @Override
    public String name() {
        return "owner";
    }

    @Override
    public String scope() {
        return "owners.read";
    }

    @Override
    public Function<Tree, Object> load(Caller caller, List<Tree> trees) {
        lookUps++;
        Set<String> wanted = new HashSet<>(trees.stream().map(Tree::ownerId).toList());
        Map<String, Owner> visible = wanted.contains("anna") ? Map.of("anna", new Owner("anna", "Anna")) : Map.of();
        return tree -> visible.get(tree.ownerId());
    }
}
