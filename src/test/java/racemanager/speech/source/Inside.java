package racemanager.speech.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** Expressions that an expression is made of. */
final class Inside {

    static List<ExpressionTree> operands(ExpressionTree tree) {
        if (!(tree instanceof BinaryTree sum) || tree.getKind() != Tree.Kind.PLUS) return List.of(tree);
        var all = new ArrayList<>(operands(sum.getLeftOperand()));
        all.addAll(operands(sum.getRightOperand()));
        return all;
    }

    /** What the returns or yields of this body give, without those of bodies inside. */
    static List<Tree> ends(Tree body, Tree.Kind kind) {
        var found = new ArrayList<Tree>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitReturn(ReturnTree tree, Void nothing) {
                if (kind == Tree.Kind.RETURN && tree.getExpression() != null) found.add(tree.getExpression());
                return null;
            }

            @Override
            public Void visitYield(YieldTree tree, Void nothing) {
                if (kind == Tree.Kind.YIELD) found.add(tree.getValue());
                return null;
            }

            @Override
            public Void visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
                return null;
            }

            @Override
            public Void visitClass(ClassTree tree, Void nothing) {
                return null;
            }
        }.scan(body, null);
        return found;
    }

    private Inside() {}
}
