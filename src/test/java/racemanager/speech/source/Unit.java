package racemanager.speech.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.IdentityHashMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;
import racemanager.speech.source.Values.LabelCall;

/** One file of the program, and what the compiler knows of the trees in it. */
final class Unit {

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final IdentityHashMap<Tree, TreePath> paths = new IdentityHashMap<>();

    Unit(Trees trees, CompilationUnitTree unit) {
        this.trees = trees;
        this.unit = unit;
        // Asking the compiler for one path reads the whole file.
        new TreePathScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (tree != null && getCurrentPath() != null) paths.put(tree, new TreePath(getCurrentPath(), tree));
                return super.scan(tree, null);
            }
        }.scan(new TreePath(unit), null);
    }

    Element element(Tree tree) {
        return trees.getElement(paths.get(tree));
    }

    @Nullable TypeMirror type(Tree tree) {
        return trees.getTypeMirror(paths.get(tree));
    }

    @Nullable Object constant(Tree tree) {
        if (tree instanceof LiteralTree literal) return literal.getValue();
        if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
            if (element(tree) instanceof VariableElement variable) return variable.getConstantValue();
        }
        return null;
    }

    LabelCall call(Tree tree) {
        return new LabelCall(where(), trees.getSourcePositions().getStartPosition(unit, tree));
    }

    String where() {
        var path = unit.getSourceFile().toUri().getPath();
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    }
}
