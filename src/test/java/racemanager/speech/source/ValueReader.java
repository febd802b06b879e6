package racemanager.speech.source;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Notes what each statement of the program gives to whom. */
final class ValueReader extends TreePathScanner<Void, Void> {

    private final Values values;
    private final Trees trees;
    private final Types types;
    private final Elements elements;
    private final Unit unit;
    private final Expressions expressions;

    ValueReader(Values values, Unit unit, Trees trees, Types types, Elements elements) {
        this.values = values;
        this.trees = trees;
        this.types = types;
        this.elements = elements;
        this.expressions = new Expressions(values, unit);
        this.unit = unit;
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
        if (element(tree) instanceof TypeElement type && type.getKind() == ElementKind.RECORD) {
            for (var member : type.getEnclosedElements()) {
                if (member instanceof ExecutableElement constructor
                        && member.getKind() == ElementKind.CONSTRUCTOR
                        && constructor.getParameters().size()
                                == type.getRecordComponents().size()) {
                    constructor
                            .getParameters()
                            .forEach(parameter -> values.flow(
                                    Set.of(parameter),
                                    Places.component(
                                            type, parameter.getSimpleName().toString())));
                }
            }
        }
        return super.visitClass(tree, null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void nothing) {
        if (element(tree) instanceof ExecutableElement method
                && method.getEnclosingElement() instanceof TypeElement type) {
            for (var above : types.directSupertypes(type.asType())) overridden(method, type, above);
        }
        return super.visitMethod(tree, null);
    }

    private void overridden(ExecutableElement method, TypeElement type, TypeMirror above) {
        if (!(types.asElement(above) instanceof TypeElement upper)) return;
        for (var member : upper.getEnclosedElements()) {
            if (member instanceof ExecutableElement wanted
                    && member.getSimpleName().equals(method.getSimpleName())
                    && elements.overrides(method, wanted, type)) {
                values.flow(Set.of(Places.of(method)), Places.of(wanted));
                for (int i = 0; i < wanted.getParameters().size(); i++) {
                    values.flow(
                            Set.of(wanted.getParameters().get(i)),
                            method.getParameters().get(i));
                }
            }
        }
        for (var next : types.directSupertypes(above)) overridden(method, type, next);
    }

    @Override
    public Void visitReturn(ReturnTree tree, Void nothing) {
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            var kind = path.getLeaf().getKind();
            if (kind == Tree.Kind.LAMBDA_EXPRESSION) break;
            if (kind == Tree.Kind.METHOD) {
                values.flow(value(tree.getExpression()), Places.of(trees.getElement(path)));
                break;
            }
        }
        return super.visitReturn(tree, null);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void nothing) {
        if (tree.getInitializer() != null) values.flow(value(tree.getInitializer()), Places.of(element(tree)));
        return super.visitVariable(tree, null);
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void nothing) {
        for (var place : value(tree.getVariable())) values.flow(value(tree.getExpression()), place);
        return super.visitAssignment(tree, null);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void nothing) {
        values.flow(value(tree.getExpression()), Places.of(element(tree.getVariable())));
        return super.visitEnhancedForLoop(tree, null);
    }

    @Override
    public Void visitDeconstructionPattern(DeconstructionPatternTree tree, Void nothing) {
        if (element(tree.getDeconstructor()) instanceof TypeElement type) {
            for (int i = 0; i < tree.getNestedPatterns().size(); i++) {
                if (tree.getNestedPatterns().get(i) instanceof BindingPatternTree binding) {
                    var name = type.getRecordComponents().get(i).getSimpleName().toString();
                    values.flow(Set.of(Places.component(type, name)), Places.of(element(binding.getVariable())));
                }
            }
        }
        return super.visitDeconstructionPattern(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
        value(tree);
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void nothing) {
        value(tree);
        return super.visitNewClass(tree, null);
    }

    private Set<Object> value(ExpressionTree tree) {
        return expressions.value(tree);
    }

    private Element element(Tree tree) {
        return unit.element(tree);
    }
}
