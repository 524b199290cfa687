using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>A generated body of <c>multipart/form-data</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMultipartBody
{
    /// <summary>Adds every part that has a value.</summary>
    /// <param name="parts">The body.</param>
    void AddTo(MultipartParts parts);
}
