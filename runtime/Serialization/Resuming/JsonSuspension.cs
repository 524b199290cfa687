namespace Clarifeye.Runtime;

/// <summary>
/// What is unfinished of a document that is read window by window. As the starved values return, they leave their frames here, the innermost
/// first; with the next window the same calls take them up again, the outermost first.
/// </summary>
sealed class JsonSuspension
{
    List<JsonFrame> _open = []; // where the window begins, the outermost first
    List<JsonFrame> _left = []; // where it ends, the innermost first
    int _resumed;

    /// <summary>How many bytes of the document come before the window.</summary>
    public long Offset { get; private set; }

    /// <summary>Whether there are frames still to be taken up.</summary>
    public bool IsResuming => _resumed < _open.Count;

    /// <summary>Whether the bytes ended between two values of the innermost frame, not inside one.</summary>
    public bool IsBetween { get; set; }

    /// <summary>The name of the undeclared property in whose value the innermost object starved or goes on.</summary>
    public string? Undeclared { get; set; }

    /// <summary>The path to where the window begins.</summary>
    public IEnumerable<JsonStep> Open => _open.Select(frame => frame.Step);

    /// <summary>Leaves the frame of a value that starved.</summary>
    public void Leave(JsonFrame frame)
    {
        frame.IsInValue = _left.Count > 0 || !IsBetween;
        _left.Add(frame);
        Undeclared = null; // the innermost object's, and kept in its frame
    }

    /// <summary>Takes up the frame of the value that goes on.</summary>
    public TFrame Resume<TFrame>()
        where TFrame : JsonFrame => (TFrame)_open[_resumed++];

    /// <summary>Goes back to the start of the window, to fail in the same way once more. The value is lost.</summary>
    public void Repeat()
    {
        _open.ForEach(frame => frame.Forget());
        _left.Clear();
        _resumed = 0;
        IsBetween = false;
        Undeclared = null;
    }

    /// <summary>Moves on to the next window.</summary>
    /// <param name="consumed">Where in the last one it begins.</param>
    public void Continue(int consumed)
    {
        Offset += consumed;
        if (_left.Count > 0 || _resumed > 0) // else the window was all white space
        {
            (_open, _left) = (_left, _open);
            _open.Reverse();
            _left.Clear();
        }

        _resumed = 0;
        IsBetween = false;
    }
}
